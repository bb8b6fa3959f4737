import type { RequestView } from '../request-view.ts'
import { openDialog } from './dialog.ts'
import { h } from './dom.ts'
import { pageState } from './page-state.ts'
import { fetchViolations, fetchRequests } from './server.ts'
import { translate } from './translate.ts'

/** Shows the requests that made a message, each with its violations. */
export async function openRequests(message: string): Promise<void> {
  const requests = await fetchRequests(pageState().me.id, message)
  const shown = requests.length > 0 ? requests.map(requestElement) : [h('p', {}, translate('noSent'))]
  openDialog(translate('sentTitle'), 'panel', ...shown)
}

function requestElement({ method, path, status, body, files, violations }: RequestView): HTMLElement {
  const verdict =
    violations.length === 0
      ? h('p', { className: 'verdict good' }, translate('accepted'))
      : h('div', { className: 'verdict bad' }, h('p', {}, translate('findings')), violationList(violations))
  return h(
    'section',
    {},
    h('h3', { dir: 'ltr' }, `${method} ${path} → ${status}`),
    verdict,
    ...files.map(({ name, bytes }) => h('p', {}, h('bdi', {}, name), ` · ${bytes} B`)),
    h('pre', { dir: 'ltr', tabIndex: 0, ariaLabel: 'JSON' }, h('code', {}, JSON.stringify(body, null, 2) ?? '')),
  )
}

const violationList = (
  violations: readonly { readonly rule: string; readonly path: string; readonly reason: string }[],
) =>
  h(
    'ul',
    {},
    ...violations.map(({ rule, path, reason }) =>
      h('li', { dir: 'ltr' }, h('code', {}, `${rule} ${path}`), ` ${reason}`),
    ),
  )

/** Shows every request with a violation. */
export async function openViolations(): Promise<void> {
  const found = await fetchViolations()
  const shown = found.map(({ request, ...violation }) => ({ ...violation, path: `${request} ${violation.path}` }))
  openDialog(translate('faultsTitle'), 'panel', violationList(shown))
}
