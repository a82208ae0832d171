import { moment } from '#store/clock.ts';
import { log } from '#store/log.ts';
import { readSettings } from '#store/settings.ts';
import { programmeOfDeployment } from './publishing.ts';
import type { Channel } from './send/channel.ts';
import { groupRobot } from './send/group-robot.ts';
import { mailFolder } from './send/mail-folder.ts';
import { reminderLetter } from './send/reminder-letter.ts';
import { type Sent, sendDue } from './sending.ts';

/** Run each minute: sends what waits in the outbox. */
export async function handler(): Promise<Sent> {
  const programme = programmeOfDeployment();
  const { demonstration } = await readSettings();
  const outcome = await sendDue(
    channels(),
    (item) => reminderLetter(item, programme, demonstration),
    moment(),
  );
  if (outcome.sent + outcome.dead > 0) log.info('send', { ...outcome });
  return outcome;
}

/** The channels that the environment names: a folder for e-mail (MAIL_FOLDER), a group chat's robot (ROBOT_URL). */
function channels(): readonly Channel[] {
  const folder = process.env.MAIL_FOLDER;
  const url = process.env.ROBOT_URL;
  return [...(folder ? [mailFolder(folder)] : []), ...(url ? [groupRobot(url)] : [])];
}
