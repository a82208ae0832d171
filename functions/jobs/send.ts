import { addressesOf } from '#store/addresses.ts';
import { moment } from '#store/clock.ts';
import { log } from '#store/log.ts';
import { programme } from '#store/programme.ts';
import { readSettings } from '#store/settings.ts';
import type { Channel } from './send/channel.ts';
import { groupRobot } from './send/group-robot.ts';
import { mailFolder } from './send/mail-folder.ts';
import { reminderLetter } from './send/reminder-letter.ts';
import { sesMail } from './send/ses-mail.ts';
import { type Sent, sendDue } from './sending.ts';

/** Run each minute: sends what waits in the outbox. */
export async function handler(): Promise<Sent> {
  const { demonstration } = await readSettings();
  const outcome = await sendDue(
    channels(),
    (item) => reminderLetter(item, programme(), demonstration),
    moment(),
  );
  if (outcome.sent + outcome.dead > 0) log.info('send', { ...outcome });
  return outcome;
}

/**
 * The channels that the environment names: e-mail by SES (MAIL_SENDER) or into a folder (MAIL_FOLDER), and a group chat's
 * robot (ROBOT_URL).
 */
function channels(): readonly Channel[] {
  const folder = process.env.MAIL_FOLDER;
  const sender = process.env.MAIL_SENDER;
  const robot = process.env.ROBOT_URL;
  return [
    ...(folder ? [mailFolder(folder, addressesOf)] : []),
    ...(sender ? [sesMail(sender, addressesOf)] : []),
    ...(robot ? [groupRobot(robot)] : []),
  ];
}
