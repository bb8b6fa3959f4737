import type { Scan } from './scan.ts'

/** Whether the code units of a `LITERAL` follow an offset. */
export function isLiteralAfter(code: Int32Array, pc: number, { units }: Scan, offset: number): boolean {
  const length = code[pc + 1] ?? 0
  for (let i = 0; i < length; i++) if (units[offset + 1 + i] !== code[pc + 2 + i]) return false
  return true
}

/** Whether the code units of a `LITERAL_BACKWARD` precede an offset. */
export function isLiteralBefore(code: Int32Array, pc: number, { units }: Scan, offset: number): boolean {
  const length = code[pc + 1] ?? 0
  for (let i = 0; i < length; i++) if (units[offset - i] !== code[pc + 2 + i]) return false
  return true
}
