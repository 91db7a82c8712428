/** A function that does nothing, with the clients that the product's functions have. */
import { documentClient, s3Client } from '../../functions/adapters/clients.ts';

const clients = [s3Client(), documentClient()];

export const handler = async () => ({ clients: clients.length });
