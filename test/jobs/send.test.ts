import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instantOf, milliseconds } from '#domain/calendar.ts';
import type { GateReminder, Reminder } from '#domain/records/reminders.ts';
import { commit } from '#store/commit.ts';
import { query } from '#store/keep.ts';
import { keys } from '#store/keys.ts';
import { claimItem, type OutboxItem, settleItem } from '#store/outbox.ts';
import type { Channel, Letter } from '../../functions/jobs/send/channel.ts';
import { groupRobot } from '../../functions/jobs/send/group-robot.ts';
import { reminderLetter } from '../../functions/jobs/send/reminder-letter.ts';
import { sendDue } from '../../functions/jobs/sending.ts';
import { loggedErrors } from '../support/logged-errors.ts';
import { actAt } from '../support/registry.ts';
import { TOY } from '../support/toy-programme.ts';
import { openWorld } from './job-world.ts';

const AT = '2031-03-31T23:58:00.000Z';
const later = (minutes: number): string => instantOf(milliseconds(AT) + minutes * 60_000);
const MESSAGE: Reminder = {
  ...{ districtCode: '990001', month: '2031-03', occasion: 'BY_HAND', returned: false },
  ...{ dueAt: '2031-03-20T15:59:59.999Z', officers: ['east'] },
};

let world: Awaited<ReturnType<typeof openWorld>>;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(() => world.empty());

/** Leaves a message in the outbox, in the transaction of a record. */
const cause = (id = 'one', version = 0) =>
  commit({
    act: actAt(AT, 'remind'),
    writes: [{ key: keys.settings(`CAUSE-${id}`), before: null, after: { version } }],
    outbox: [{ id, message: MESSAGE }],
  });
const outbox = () => query<OutboxItem>(keys.outbox(AT, '').pk);
const letterOf = (item: OutboxItem): Letter => reminderLetter(item, TOY, true);

/** A channel that takes letters, or does not, and remembers those that it took. */
function channel(name = 'post', takes: () => boolean = () => true): Channel & { taken: string[] } {
  const taken: string[] = [];
  return {
    ...{ name, taken },
    async deliver({ id }) {
      if (!takes()) throw new Error('the post is closed');
      taken.push(id);
    },
  };
}

describe('a message', () => {
  it('is born with the record that causes it, and not without', async () => {
    await cause();
    await expect(cause()).rejects.toMatchObject({ code: 'STALE' });
    expect(await outbox()).toMatchObject([{ id: 'one', state: 'WAITING', tries: 0, message: MESSAGE }]);
  });

  it('is sent once, however many senders there are, into the next month too', async () => {
    await Promise.all(['one', 'two', 'three'].map((id) => cause(id)));
    const post = channel();
    const runs = await Promise.all([1, 2, 3].map(() => sendDue([post], letterOf, later(5))));
    expect(runs.reduce((sum, { sent }) => sum + sent, 0)).toBe(3);
    expect(await sendDue([post], letterOf, later(600))).toEqual({ sent: 0, dead: 0 });
    expect(post.taken.sort()).toEqual(['one', 'three', 'two']);
    expect((await outbox()).map(({ state }) => state)).toEqual(['SENT', 'SENT', 'SENT']);
  });

  it('is tried again on the channel alone that did not take it, later and later', async () => {
    await cause();
    let open = false;
    const [good, bad] = [channel('good'), channel('bad', () => open)];
    const tried = async (minutes: number) => (await sendDue([good, bad], letterOf, later(minutes))).sent;
    expect(await tried(0)).toBe(0);
    open = true;
    expect(await tried(0.5)).toBe(0);
    expect(await tried(1)).toBe(1);
    expect([good.taken, bad.taken]).toEqual([['one'], ['one']]);
  });

  it('is given up after five tries, which is an error in the log', async () => {
    await cause();
    let tries = 0;
    const closed = channel('closed', () => {
      tries += 1;
      return false;
    });
    const dead: number[] = [];
    const run = async () => {
      for (const minutes of [0, 1, 6, 31, 156, 781, 5000])
        dead.push((await sendDue([closed], letterOf, later(minutes))).dead);
    };
    expect(await loggedErrors(run, ['id', 'channels'])).toEqual([
      { message: 'message given up', id: 'one', channels: ['closed'] },
    ]);
    expect([dead, tries]).toEqual([[0, 0, 0, 0, 1, 0, 0], 5]);
    expect(await outbox()).toMatchObject([{ state: 'DEAD', tries: 5, delivered: [] }]);
  });

  it('waits five times as long after each try, from a minute on', async () => {
    await cause();
    let tries = 0;
    const closed = channel('closed', () => {
      tries += 1;
      return false;
    });
    const triesBy: number[] = [];
    for (const minutes of [0, 0.9, 1, 5.9, 6, 30.9, 31, 155.9, 156]) {
      await sendDue([closed], letterOf, later(minutes));
      triesBy.push(tries);
    }
    expect(triesBy).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5]);
  });

  it('whose sender died between the letter and its mark is sent once more, under the same id', async () => {
    await cause();
    const post = channel();
    const dying: Channel = {
      name: post.name,
      async deliver(letter) {
        await post.deliver(letter);
        throw new Error('the machine is gone');
      },
    };
    await sendDue([dying], letterOf, later(0));
    expect(await sendDue([post], letterOf, later(1))).toEqual({ sent: 1, dead: 0 });
    expect(post.taken).toEqual(['one', 'one']);
  });

  it('is marked by whoever claimed it last: a sender that took too long says nothing', async () => {
    await cause();
    const [waiting] = await outbox();
    const slow = waiting && (await claimItem(waiting, AT));
    const [again] = await outbox();
    const quick = again && (await claimItem(again, later(1)));
    if (!slow || !quick) throw new Error('not claimed');
    expect(await settleItem(quick, { state: 'SENT', delivered: ['post'] })).toBe(true);
    expect(await settleItem(slow, { state: 'WAITING', delivered: [] })).toBe(false);
    expect(await outbox()).toMatchObject([{ state: 'SENT', delivered: ['post'], tries: 2 }]);
  });

  it('whose sender died before the letter is sent by the next, a minute later', async () => {
    await cause();
    const [waiting] = await outbox();
    if (!waiting || !(await claimItem(waiting, AT))) throw new Error('not claimed');
    const post = channel();
    expect(await sendDue([post], letterOf, later(0.9))).toEqual({ sent: 0, dead: 0 });
    expect(await sendDue([post], letterOf, later(1))).toEqual({ sent: 1, dead: 0 });
  });

  it('needs no channel: the desk’s own list says it', async () => {
    await cause();
    expect(await sendDue([], letterOf, later(0))).toEqual({ sent: 1, dead: 0 });
  });
});

it('says which report of which district, by when, and that it is a demonstration', () => {
  const item = { id: 'one', sk: `${AT}#one`, message: MESSAGE } as OutboxItem;
  expect(reminderLetter(item, TOY, true)).toEqual({
    ...{ id: 'one', to: ['east'], from: '甲城市社会工作局', at: AT },
    subject: '【演示数据】催办：东区2031年3月社会工作站建设进度月报',
    text: [
      '东区：',
      '2031年3月社会工作站建设进度月报还没有报送，已于3月20日截止。',
      '请登录系统，在「月报」里报送。正在办理的，请不必理会这条提醒。',
      '甲城市社会工作局',
    ].join('\n'),
  });
  const returned = { ...item, message: { ...MESSAGE, occasion: 'OVERDUE', returned: true } as const };
  expect(reminderLetter(returned, TOY, false)).toMatchObject({
    subject: '已过截止日期：东区2031年3月社会工作站建设进度月报',
    text: expect.stringContaining('被退回，还没有重新报送，已于3月20日截止。'),
  });
});

it('says how far a district is from a gate, and which stations are nearest', () => {
  const message: GateReminder = {
    ...{ districtCode: '990001', year: 2031, gate: 'thirdByMarch', by: '2031-03-31' },
    ...{ planned: 2, need: 1, actual: 0, officers: ['east'] },
    nearest: [{ townshipCode: '990001101', on: '2031-03-25' }],
  };
  const item = { id: 'gate', sk: '2031-03-11T00:00:00.000Z#gate', message };
  expect(reminderLetter(item, TOY, false)).toMatchObject({
    to: ['east'],
    subject: '关口提醒：东区2031年「三分之一」还差1个站',
    text: expect.stringContaining('二镇（计划3月25日建成）'),
  });
});

describe('the robot of a group chat', () => {
  let server: Server;
  let url: string;
  const posted: unknown[] = [];
  let answer = { status: 200, body: '{"errcode":0,"errmsg":"ok"}' };
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      posted.push(JSON.parse(Buffer.concat(await request.toArray()).toString()));
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/robot/send?access_token=secret`;
  });
  afterAll(() => server.close());

  const letter: Letter = { id: 'one', to: [], from: '', subject: '催办', text: '还没有报送。', at: AT };

  it('is told in the shape that DingTalk and WeCom take', async () => {
    await groupRobot(url).deliver(letter);
    expect(posted).toEqual([{ msgtype: 'text', text: { content: '催办\n还没有报送。' } }]);
  });

  it.each([
    [200, '{"errcode":45009,"errmsg":"api freq out of limit"}'],
    [500, '{"errcode":0}'],
    [200, '{}'],
    [200, '<html>'],
  ])('has not taken what it answers with %i %s', async (status, body) => {
    answer = { status, body };
    const refused = await groupRobot(url)
      .deliver(letter)
      .catch((error: unknown) => String(error));
    expect(refused).toMatch(/Error/);
    expect(refused).not.toContain('secret');
  });

  it('without an address that is one says so and not what it is', async () => {
    const refused = await groupRobot('secret')
      .deliver(letter)
      .catch((error: unknown) => String(error));
    expect(refused).toBe('Error: ROBOT_URL is no URL');
  });
});
