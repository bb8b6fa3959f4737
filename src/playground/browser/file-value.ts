import type { FileView } from '../view.ts'

/** A file that was chosen, as it is sent to the playground's server. */
export async function fileValue(file: File): Promise<FileView> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return { name: file.name, contentType: file.type || 'application/octet-stream', base64 }
}
