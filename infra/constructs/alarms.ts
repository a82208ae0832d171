import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { FilterPattern, type ILogGroup, type JsonPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { SCHEDULES, STREAMS } from '../manifests.ts';
import type { Aggregation } from './aggregation.ts';
import type { DeskFunctions } from './desk-functions.ts';
import type { RegistryFunction } from './registry-function.ts';

/** What the recompute writes to its log for each district whose kept summary is not what its records say. */
const DIFFERENCE = 'summary differs';
/** What the morning's job says of a unit where nobody files. */
const NOBODY = 'nobody to remind';

const FIVE_MINUTES = { period: Duration.minutes(5) } as const;
const LARGEST = { ...FIVE_MINUTES, statistic: 'max' } as const;
const TEN_MINUTES_MS = 600_000;

export interface AlarmsProps {
  readonly api: HttpApi;
  readonly desks: DeskFunctions;
  readonly aggregation: Aggregation;
  readonly email: string | undefined;
}

/** What wakes somebody: each says in one sentence what is wrong, and all speak on one topic. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { api, desks, aggregation, email }: AlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    if (email) this.topic.addSubscription(new EmailSubscription(email));
    for (const run of [...desks.functions, ...aggregation.functions.values()]) this.failures(run);
    this.raise('api-defects', 'The API answered 5xx', api.metricServerError(FIVE_MINUTES));
    this.givenUp('stream-failures', 'Changes that could not be folded', aggregation.streamFailures);
    this.givenUp('schedule-failures', 'Scheduled jobs that could not be done', aggregation.scheduleFailures);
    this.lag(aggregation);
    this.silence(aggregation);
    this.reports(aggregation);
  }

  private failures(run: RegistryFunction): void {
    const name = run.node.id;
    this.raise(`${name}-errors`, `${name} failed without an answer`, run.metricErrors(FIVE_MINUTES));
    this.raise(`${name}-throttles`, `${name} found no place to run`, run.metricThrottles(FIVE_MINUTES));
  }

  private givenUp(name: string, what: string, queue: Queue): void {
    this.raise(name, `${what} lie in the queue`, queue.metricApproximateNumberOfMessagesVisible(LARGEST));
  }

  private lag({ functions }: Aggregation): void {
    for (const { job } of STREAMS) {
      const age = functions.get(job)?.metric('IteratorAge', LARGEST);
      if (age)
        this.raise(`${job}-lag`, `${job} is more than ten minutes behind`, age, {
          threshold: TEN_MINUTES_MS,
        });
    }
  }

  /** A job that nobody calls fails nowhere: to be quiet for too long is a fault as well. */
  private silence({ functions }: Aggregation): void {
    for (const { name, job, quietMinutes } of SCHEDULES) {
      const period = Duration.minutes(quietMinutes);
      const calls = functions.get(job)?.metricInvocations({ period, statistic: 'sum' });
      if (!calls) throw new Error(`manifests: no job is called ${job}`);
      this.raise(`${name}-silence`, `${job} was not called for ${period.toHumanString()}`, calls, {
        threshold: 0,
        comparisonOperator: ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.BREACHING,
      });
    }
  }

  /** What jobs write to their logs instead of failing: a difference found, nobody to remind, and all else that is an error. */
  private reports({ functions }: Aggregation): void {
    for (const [job, { logGroup }] of functions) {
      this.logged(logGroup, `${job}-reports`, `${job} reports an error in its log`, [
        FilterPattern.stringValue('$.level', '=', 'ERROR'),
        FilterPattern.stringValue('$.message', '!=', DIFFERENCE),
        FilterPattern.stringValue('$.message', '!=', NOBODY),
      ]);
    }
    const said = (job: string, message: string, name: string, what: string): void => {
      const speaker = functions.get(job);
      if (!speaker) throw new Error(`manifests: no job is called ${job}`);
      this.logged(speaker.logGroup, name, what, [FilterPattern.stringValue('$.message', '=', message)]);
    };
    const differs = 'The recompute found a summary that its records do not bear out';
    said('aggregate', DIFFERENCE, 'summary-differences', differs);
    said('remind', NOBODY, 'nobody-to-remind', 'A district owes something, and nobody files there');
  }

  private logged(logGroup: ILogGroup, name: string, what: string, patterns: JsonPattern[]): void {
    const lines = new MetricFilter(this, `${name}-lines`, {
      logGroup,
      filterPattern: FilterPattern.all(...patterns),
      metricNamespace: Stack.of(this).stackName,
      metricName: name,
    });
    this.raise(name, what, lines.metric({ ...FIVE_MINUTES, statistic: 'sum' }));
  }

  private raise(
    name: string,
    alarmDescription: string,
    metric: IMetric,
    when: Partial<Pick<AlarmProps, 'threshold' | 'comparisonOperator' | 'treatMissingData'>> = {},
  ): void {
    const alarm = new Alarm(this, name, {
      alarmDescription,
      metric,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...when,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
