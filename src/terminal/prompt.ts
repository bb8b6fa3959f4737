import type { House } from '../../commands/context.ts'
export async function prompt(_house: House, _input: NodeJS.ReadableStream, _output: NodeJS.WritableStream): Promise<void> {}
