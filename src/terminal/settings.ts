import type { StorageLocation } from '../record/storage.ts'
import type { CliSettings } from './subcommand.ts'

/** Where the record stands. */
export const storageLocation = ({ databaseUrl, dataDir }: CliSettings): StorageLocation =>
  databaseUrl ? { databaseUrl } : { dataDir }
