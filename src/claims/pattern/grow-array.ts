/** A copy of an array with room for twice `size` numbers. */
export function growArray(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * size)
  larger.set(array)
  return larger
}
