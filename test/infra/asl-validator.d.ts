/** The package leads its types to a file that it does not hold. */
declare module 'asl-validator' {
  export default function validate(
    definition: object,
    options?: { checkPaths: boolean; checkArn: boolean },
  ): { isValid: boolean; errorsText(separator?: string): string };
}
