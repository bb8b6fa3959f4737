import { request } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Backlog } from '../record/backlog.ts'
import { Metrics } from './metrics.ts'
import { type MonitoringServer, startMonitoring } from './server.ts'

let server: MonitoringServer
let metrics: Metrics
let faults: string[]
let backlog: () => Promise<Backlog>
beforeEach(async () => {
  faults = []
  backlog = async () => ({ deliveries: 3, oldestSeconds: 12, drafts: 2, corrections: 1 })
  metrics = new Metrics(() => backlog())
  server = await startMonitoring({ port: 0, metrics, faults: async () => faults })
})
afterEach(() => server.close())

const get = async (path: string, init?: RequestInit): Promise<[number, string]> => {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, init)
  return [response.status, await response.text()]
}

test('it is healthy as long as it runs, and ready if nothing keeps it from answering', async () => {
  expect(await get('/health')).toEqual([200, 'ok\n'])
  expect(await get('/ready')).toEqual([200, 'ready\n'])
  faults = ['not connected to Discord', 'the record cannot be read: disk I/O error']
  expect(await get('/health')).toEqual([200, 'ok\n'])
  expect(await get('/ready')).toEqual([503, 'not connected to Discord\nthe record cannot be read: disk I/O error\n'])
})

test('the figures tell what was answered, how long it took, what waits, and how the process does', async () => {
  metrics.count('ask', 'answered', 0.04)
  metrics.count('ask', 'answered', 0.2)
  metrics.count('check', 'failed', 1.5)
  const [status, text] = await get('/metrics')
  expect(status).toBe(200)
  const lines = text.split('\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      'isnad_interactions_total{command="ask",outcome="answered"} 2',
      'isnad_interactions_total{command="check",outcome="failed"} 1',
      'isnad_interaction_seconds_bucket{le="0.05",command="ask"} 1',
      'isnad_interaction_seconds_bucket{le="0.25",command="ask"} 2',
      'isnad_interaction_seconds_count{command="check"} 1',
      'isnad_waiting{what="deliveries"} 3',
      'isnad_waiting{what="drafts"} 2',
      'isnad_waiting{what="corrections"} 1',
      'isnad_delivery_delay_seconds 12',
    ]),
  )
  for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes', 'process_cpu_seconds_total'])
    expect(text).toMatch(new RegExp(`^${name} [\\d.]`, 'm'))
})

test('figures that cannot be read are told as such, and the process lives', async () => {
  backlog = async () => {
    throw new Error('disk I/O error')
  }
  expect(await get('/metrics')).toEqual([503, 'disk I/O error\n'])
  expect(await get('/health')).toEqual([200, 'ok\n'])
})

test('nothing else is served, to nobody else', async () => {
  expect((await get('/'))[0]).toBe(404)
  expect((await get('/constructor'))[0]).toBe(404)
  expect((await get('/metrics', { method: 'POST' }))[0]).toBe(405)
  const status = new Promise((resolve, reject) => {
    const options = { port: server.port, host: '127.0.0.1', path: '/metrics', headers: { host: 'evil.example' } }
    request(options, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end()
  })
  expect(await status).toBe(403)
})
