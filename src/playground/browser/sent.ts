import type { SentView } from '../view.ts'
import { openDialog } from './dialog.ts'
import { h } from './dom.ts'
import { here } from './now.ts'
import { faults, sent } from './server.ts'
import { say } from './words.ts'

/** Shows the requests that made a message, each with the judge's verdict. */
export async function openSent(message: string): Promise<void> {
  const requests = await sent(here().me.id, message)
  const shown = requests.length > 0 ? requests.map(request) : [h('p', {}, say('noSent'))]
  openDialog(say('sentTitle'), 'panel', ...shown)
}

function request({ method, path, status, body, files, findings }: SentView): HTMLElement {
  const verdict =
    findings.length === 0
      ? h('p', { className: 'verdict good' }, say('accepted'))
      : h('div', { className: 'verdict bad' }, h('p', {}, say('findings')), list(findings))
  return h(
    'section',
    {},
    h('h3', { dir: 'ltr' }, `${method} ${path} → ${status}`),
    verdict,
    ...files.map(({ name, bytes }) => h('p', {}, h('bdi', {}, name), ` · ${bytes} B`)),
    h('pre', { dir: 'ltr', tabIndex: 0, ariaLabel: 'JSON' }, h('code', {}, JSON.stringify(body, null, 2) ?? '')),
  )
}

const list = (findings: readonly { readonly rule: string; readonly at: string; readonly reason: string }[]) =>
  h(
    'ul',
    {},
    ...findings.map(({ rule, at, reason }) => h('li', { dir: 'ltr' }, h('code', {}, `${rule} ${at}`), ` ${reason}`)),
  )

/** Shows every request that the judge refused. */
export async function openFaults(): Promise<void> {
  const found = await faults()
  const shown = found.map(({ request, ...finding }) => ({ ...finding, at: `${request} ${finding.at}` }))
  openDialog(say('faultsTitle'), 'panel', list(shown))
}
