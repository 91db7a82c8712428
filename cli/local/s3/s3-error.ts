import type { OutgoingHttpHeaders } from 'node:http';

/** An error that S3 would answer, with its status and code; the SDK shows the code as the error's name. */
export class S3Error extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: OutgoingHttpHeaders;

  constructor(status: number, code: string, message: string, headers: OutgoingHttpHeaders = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
