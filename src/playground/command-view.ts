export interface OptionView {
  readonly type: number
  readonly name: string
  readonly description: string
  readonly required?: boolean | null
  readonly autocomplete?: boolean | null
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | null
  readonly min_value?: number | null
  readonly max_value?: number | null
  readonly min_length?: number | null
  readonly max_length?: number | null
  readonly options?: readonly OptionView[] | null
}

export interface CommandView {
  readonly id: string
  readonly type: number
  readonly name: string
  readonly description?: string | null
  readonly options?: readonly OptionView[] | null
}
