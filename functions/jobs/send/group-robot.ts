import type { Channel } from './channel.ts';

const PATIENCE_MS = 5_000;

/**
 * The robot of a group chat: one POST in the shape that DingTalk (钉钉) and WeCom (企业微信) robots both take, and both
 * answer 200 with an `errcode`, which is 0 where the message was taken. The address is a secret: no error names it.
 */
export const groupRobot = (url: string): Channel => ({
  name: 'robot',
  async deliver({ subject, text }) {
    if (!URL.canParse(url)) throw new Error('ROBOT_URL is no URL');
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ msgtype: 'text', text: { content: `${subject}\n${text}` } }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const answer = (await response.json()) as { readonly errcode?: number };
    if (!response.ok || answer.errcode !== 0)
      throw new Error(`the robot answered ${response.status}, errcode ${answer.errcode}`);
  },
});
