import type { OutgoingHttpHeaders } from 'node:http';
import type { S3Error } from './s3-error.ts';
import { type Element, toXml, toXmlDocument } from './xml.ts';

export interface Answer {
  status: number;
  headers?: OutgoingHttpHeaders;
  body?: Buffer;
}

const xml = { 'content-type': 'application/xml' };

export function xmlAnswer(root: Element): Answer {
  return { status: 200, headers: xml, body: Buffer.from(toXmlDocument(root)) };
}

/** Answers to HEAD and 304 have no body: there the status alone tells. */
export function errorAnswer(error: S3Error, method: string | undefined): Answer {
  if (method === 'HEAD' || error.status === 304) return { status: error.status, headers: error.headers };
  const body = toXml([
    'Error',
    [
      ['Code', error.code],
      ['Message', error.message],
    ],
  ]);
  return { status: error.status, headers: { ...xml, ...error.headers }, body: Buffer.from(body) };
}
