import { deliverNext, type Messenger } from '../desk/deliver.ts'
import type { Storage } from '../record/storage.ts'
import type { Logger } from './errors.ts'

/** Milliseconds between two looks into the queue: another process may have filled it. */
const POLL = 5_000
/** Milliseconds between two times that what is old is forgotten. */
const FORGET = 3_600_000

/** The desk at work: it sends what is queued and forgets what is old, until it is stopped. */
export interface DeliveryLoop {
  /** Sends at once what is due. */
  wake(): void
  /** Lets the message that is being sent be sent. */
  stop(): Promise<void>
}

/** Sets the desk to work. A failure of its storage is logged, and it goes on. */
export function startDeliveryLoop(storage: Storage, messenger: Messenger, log: Logger): DeliveryLoop {
  let stopped = false
  let again = false
  let running: Promise<void> | undefined
  const careful = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      log.error({ err: error }, 'the desk')
    }
  }
  const sendAll = async (): Promise<void> => {
    do {
      again = false
      while (!stopped && (await deliverNext(storage.outbox, messenger, storage.now)));
    } while (again && !stopped)
  }
  const wake = (): void => {
    again = true
    running ??= careful(sendAll).finally(() => {
      running = undefined
    })
  }
  const poll = setInterval(wake, POLL)
  const forget = setInterval(() => void careful(storage.purgeExpired), FORGET)
  wake()
  void careful(storage.purgeExpired)
  return {
    wake,
    async stop() {
      stopped = true
      clearInterval(poll)
      clearInterval(forget)
      await running
    },
  }
}
