import { expect, test } from 'vitest'
import { DrawingThread } from './drawing-thread.ts'
import { PictureCache } from './picture-cache.ts'

const png = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes)
const never = new Promise<never>(() => undefined)

test('a picture is drawn once, also for those who ask while it is drawn', async () => {
  const asked: string[] = []
  const { promise, resolve } = Promise.withResolvers<Uint8Array>()
  const draw = (svg: string): Promise<Uint8Array> => {
    asked.push(svg)
    return promise
  }
  const cache = new PictureCache(draw, () => never)
  const both = Promise.all([cache.find('<a/>'), cache.find('<a/>')])
  resolve(png(1))
  expect(await both).toEqual([png(1), png(1)])
  expect(await cache.find('<a/>')).toEqual(png(1))
  expect(await cache.find('<b/>')).toEqual(png(1))
  expect(asked).toEqual(['<a/>', '<b/>'])
})

test('a picture that is late is left out, and there for the next who asks', async () => {
  const { promise, resolve } = Promise.withResolvers<Uint8Array>()
  const cache = new PictureCache(
    () => promise,
    () => Promise.resolve(),
  )
  expect(await cache.find('<a/>')).toBeNull()
  resolve(png(2))
  await new Promise(setImmediate)
  expect(await cache.find('<a/>')).toEqual(png(2))
})

test('where many wait to be drawn, another is left out at once', async () => {
  let drawn = 0
  const draw = (): Promise<Uint8Array> => {
    drawn++
    return never
  }
  const cache = new PictureCache(draw, () => Promise.resolve())
  await Promise.all(Array.from({ length: 40 }, (_, n) => cache.find(`<a n="${n}"/>`)))
  expect(drawn).toBe(16)
})

test('one that cannot be drawn is tried again', async () => {
  const drawings = [Promise.reject(new Error('no ink')), Promise.resolve(png(3))]
  const cache = new PictureCache(
    () => drawings.shift() ?? never,
    () => never,
  )
  await expect(cache.find('<a/>')).rejects.toThrow('no ink')
  expect(await cache.find('<a/>')).toEqual(png(3))
})

test('the thread draws, says what it cannot draw, and draws on after it has ended', async () => {
  const thread = new DrawingThread()
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><rect width="2" height="1"/></svg>'
  const [drawn, refused] = await Promise.allSettled([thread.draw(svg), thread.draw('not a picture')])
  expect(drawn).toMatchObject({ status: 'fulfilled' })
  expect(refused).toMatchObject({ status: 'rejected' })
  const open = thread.draw(svg)
  await Promise.all([expect(open).rejects.toThrow('ended'), thread.close()])
  expect([...(await thread.draw(svg)).subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
  await thread.close()
})
