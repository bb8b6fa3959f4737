/** The package's zod schemas come without declarations: these are the ones that are used. */
declare module 'discord-api-spec/zod' {
  import type { z } from 'zod'

  export const ApplicationCommandAutocompleteCallbackRequestSchema: z.core.$ZodType
  export const ApplicationCommandCreateRequestSchema: z.core.$ZodType
  export const ApplicationCommandPatchRequestPartialSchema: z.core.$ZodType
  export const ApplicationCommandUpdateRequestSchema: z.core.$ZodType
  export const CreateMessageInteractionCallbackRequestSchema: z.core.$ZodType
  export const IncomingWebhookRequestPartialSchema: z.core.$ZodType
  export const IncomingWebhookUpdateRequestPartialSchema: z.core.$ZodType
  export const MessageCreateRequestSchema: z.core.$ZodType
  export const MessageEditRequestPartialSchema: z.core.$ZodType
  export const ModalInteractionCallbackRequestSchema: z.core.$ZodType
  export const UpdateMessageInteractionCallbackRequestSchema: z.core.$ZodType
}
