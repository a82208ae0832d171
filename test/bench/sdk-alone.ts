import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const COMMANDS = { BatchGetCommand, GetCommand, PutCommand, QueryCommand, TransactWriteCommand };

/** The floor of a function that reads and writes the database: the client and the store's commands, and nothing else. */
export const handler = async (event: { readonly command: keyof typeof COMMANDS }): Promise<number> => {
  const Command = COMMANDS[event.command];
  return Object.keys(documents.config).length + Command.length;
};
