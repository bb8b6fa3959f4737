import { AttachmentBuilder, MessageFlags } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { startBot } from '../loopback/tiny-bot.fixture.ts'
import { eventually, setUpBrowser, SLOW, tryCommand } from './browser.fixture.ts'
import { noBrowserReason } from './chromium.ts'

describe.skipIf(noBrowserReason)('in a browser', { timeout: SLOW }, () => {
  const flow = setUpBrowser()

  test('a form is filled in, a menu chosen from, and the message changes in its place', async () => {
    const input = { type: 4, style: 1, custom_id: 'reason', required: true } as const
    const menu = {
      type: 3,
      custom_id: 'menu',
      placeholder: 'Choose one',
      options: [
        { label: 'First', value: '1' },
        { label: 'ثانٍ', value: '2' },
      ],
    } as const
    await flow.tryTinyBot(async (i) => {
      if (i.isChatInputCommand())
        await i.reply({
          content: 'Why?',
          components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Say why', custom_id: 'why' }] }],
        })
      else if (i.isButton())
        await i.showModal({
          custom_id: 'form',
          title: 'Reason',
          components: [{ type: 18, label: 'Because', component: input }],
        })
      else if (i.isModalSubmit() && i.isFromMessage())
        await i.update({
          content: `Because ${i.fields.getTextInputValue('reason')}`,
          components: [{ type: 1, components: [menu] }],
        })
      else if (i.isStringSelectMenu()) await i.update({ content: `Chosen: ${i.values}`, components: [] })
    })
    await flow.last().getByRole('button', { name: 'Say why' }).click()
    const dialog = flow.page.getByRole('dialog', { name: 'Reason' })
    await dialog.getByLabel('Because').fill('it rained')
    await flow.page.keyboard.press('Enter')
    await flow.last().getByText('Because it rained').waitFor()
    await flow.last().getByText('(edited)').waitFor()
    await flow.last().getByRole('combobox', { name: 'Choose one' }).selectOption('ثانٍ')
    await flow.last().getByText('Chosen: 2').waitFor()
    expect(await flow.page.getByRole('article').count()).toBe(1)
  })

  test('thinking is shown, then a picture with its description, a file and a spoiler', async () => {
    const work = Promise.withResolvers<void>()
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    await flow.tryTinyBot(async (i) => {
      if (!i.isChatInputCommand()) return
      await i.deferReply()
      await work.promise
      await i.editReply({
        flags: MessageFlags.IsComponentsV2,
        files: [
          new AttachmentBuilder(Buffer.from(svg), { name: 'ledger.svg' }),
          new AttachmentBuilder(Buffer.from('a,b'), { name: 'table.csv' }),
        ],
        components: [
          { type: 10, content: 'It was ||the butler||' },
          { type: 12, items: [{ media: { url: 'attachment://ledger.svg' }, description: 'Who counts what' }] },
          { type: 13, file: { url: 'attachment://table.csv' } },
        ],
      })
    })
    await flow.last().getByText('is thinking').waitFor()
    work.resolve()
    const picture = flow.last().getByRole('img', { name: 'Who counts what' })
    await picture.waitFor()
    await eventually(() => flow.page.evaluate('document.querySelector(".body img").naturalWidth')).toBe(40)
    await flow.last().getByRole('button', { name: 'Show the spoiler' }).click()
    await flow.last().getByText('the butler').waitFor()
    const [download] = await Promise.all([
      flow.page.waitForEvent('download'),
      flow.last().getByRole('link', { name: 'table.csv' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('table.csv')
  })

  test('the end of the channel stays in sight while an answer grows; whoever scrolled up is left there', async () => {
    const [grows, growsAgain] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const tall = (name: string): string => Array.from({ length: 60 }, (_, i) => `${name}, line ${i + 1}`).join('\n')
    await flow.tryTinyBot(async (i) => {
      if (!i.isChatInputCommand()) return
      await i.deferReply()
      await grows.promise
      await i.editReply(tall('First'))
      await growsAgain.promise
      await i.editReply(`${tall('First')}\n${tall('Second')}`)
    })
    const log = flow.page.getByRole('log')
    const element = 'document.querySelector(".log")'
    const scrolled = () => flow.page.evaluate(`${element}.scrollTop`)
    const below = () => flow.page.evaluate(`${element}.scrollHeight - ${element}.scrollTop - ${element}.clientHeight`)
    await flow.last().getByText('is thinking').waitFor()
    grows.resolve()
    await flow.last().getByText('First, line 60').waitFor()
    await eventually(below).toBeLessThan(2)
    expect(await scrolled()).toBeGreaterThan(100)

    await log.hover()
    await flow.page.mouse.wheel(0, -300)
    await eventually(below).toBeGreaterThan(200)
    const before = await scrolled()
    growsAgain.resolve()
    await flow.last().getByText('Second, line 60').waitFor()
    await eventually(below).toBeGreaterThan(1_000)
    expect(await scrolled()).toBe(before)
  })

  test('commands that come while somebody types are offered to what is typed', async () => {
    flow.stop = async () => undefined
    flow.page = await flow.open()
    await flow.composer().fill('/tr')
    await flow.page.getByText('The bot is still getting ready').waitFor()
    const client = await startBot(flow.playground.discord, async () => undefined)
    flow.stop = () => client.destroy()
    await client.application.commands.set([tryCommand])
    await flow.page.getByRole('option', { name: '/try' }).waitFor()
    expect(await flow.composer().inputValue()).toBe('/tr')
  })

  test('a bot that says nothing is said to say nothing; a command of the menu gets the message', async () => {
    await flow.tryTinyBot(
      async (i) => i.isMessageContextMenuCommand() && i.reply(`You mean “${i.targetMessage.content}”?`),
    )
    await flow.page.getByRole('alert').getByText('The application did not respond').waitFor()
    await flow.composer().fill('It was late')
    await flow.page.keyboard.press('Enter')
    await flow.last().getByText('It was late').click({ button: 'right' })
    await flow.page.getByRole('menuitem', { name: 'Check this' }).click()
    await flow.last().getByText('You mean “It was late”?').waitFor()
  })
})
