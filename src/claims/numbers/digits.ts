import type { Span } from '../pattern.ts'

/** A number written in digits, in folded text. */
export interface DigitNumber extends Span {
  readonly value: number
  /** Part of something longer that counts nothing: a clock time, a date, an address, `1/3`. */
  readonly isPartial: boolean
  readonly fraction: boolean
}

const FRACTION = String.raw`(?<![\d/])(?:(?<units>\d{1,6}) )?(?<over>\d{1,6}) ?/ ?(?<under>\d{1,6})(?! ?[/.]?\d)`
const GROUPED = String.raw`(?<grouped>\d{1,3}(?:(?<mark>[,،٬ '])\d{3})(?:\k<mark>\d{3})*)(?!\d|\k<mark>\d{3}(?!\d))(?:[.٫,](?<rest>\d+)(?!\d|[.,]\d))?`
const DECIMAL = String.raw`(?<whole>\d*)[.,٫](?<decimals>\d+)(?!\d|[.,]\d)(?<!\d[.,]\d*[.,]\d+)`
const PLAIN = String.raw`(?<plain>\d+)`
const NUMBER = new RegExp(
  String.raw`(?<sign>(?<![\p{L}\p{N}\p{P}] ?)-|(?<=(?:^| )\()-)?(?:${FRACTION}|${GROUPED}|${DECIMAL}|${PLAIN})`,
  'gu',
)

/**
 * The numbers written in digits: thousands parted by comma, Arabic comma or space; decimals after a point or a comma;
 * `3/4` and `1 3/4` as fractions; `5/17/2018` and `192.168.1.2` number by number.
 */
export function findDigitNumbers(text: string): DigitNumber[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(NUMBER)].map((found) => {
    const start = found.index
    const end = start + found[0].length
    const { sign, units, over, under, grouped, rest, whole, decimals, plain } = found.groups ?? {}
    const around = `${text.slice(Math.max(0, start - 2), start)}#${text.slice(end, end + 5)}`
    const digits = over
      ? Number(units ?? 0) + Number(over) / Number(under)
      : Number((grouped ? grouped.replace(/\D/g, '') : (plain ?? whole ?? '') || '0') + fractional(rest ?? decimals))
    return {
      start,
      end,
      value: sign ? -digits : digits,
      isPartial: /\d[/:.-]#|#[/:]\d|#[.]\d|#-\d+[-/]/u.test(around),
      fraction: over !== undefined,
    }
  })
}

const fractional = (digits: string | undefined): string => (digits === undefined ? '' : `.${digits}`)
