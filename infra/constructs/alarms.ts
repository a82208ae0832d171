import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { STREAMS } from '../manifests.ts';
import type { Aggregation } from './aggregation.ts';
import type { DeskFunctions } from './desk-functions.ts';

/** What the recompute writes to its log for each district whose kept summary is not what its records say. */
const DIFFERENCE = { field: '$.message', value: 'summary differs' } as const;

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
    this.functions(desks, aggregation);
    this.defects(api);
    this.jobs(aggregation);
  }

  private functions(desks: DeskFunctions, aggregation: Aggregation): void {
    for (const run of [...desks.functions, ...aggregation.functions.values()]) {
      const name = run.node.id;
      this.raise(`${name}-errors`, `${name} failed without an answer`, run.metricErrors(FIVE_MINUTES), 1);
      this.raise(
        `${name}-throttles`,
        `${name} was refused a place to run`,
        run.metricThrottles(FIVE_MINUTES),
        1,
      );
    }
  }

  private defects(api: HttpApi): void {
    this.raise('api-defects', 'The API answered 5xx', api.metricServerError(FIVE_MINUTES), 1);
  }

  private jobs(aggregation: Aggregation): void {
    const { streamFailures, scheduleFailures } = aggregation;
    for (const [name, queue, what] of [
      ['stream-failures', streamFailures, 'Changes that could not be folded lie in the queue'],
      ['schedule-failures', scheduleFailures, 'A scheduled job was given up'],
    ] as const) {
      this.raise(
        name,
        what,
        queue.metricApproximateNumberOfMessagesVisible({ ...FIVE_MINUTES, statistic: 'max' }),
        1,
      );
    }
    for (const { job } of STREAMS) {
      const age = aggregation.functions
        .get(job)
        ?.metric('IteratorAge', { ...FIVE_MINUTES, statistic: 'max' });
      if (age) this.raise(`${job}-lag`, `${job} is more than ten minutes behind`, age, 600_000);
    }
    const recompute = aggregation.functions.get('aggregate');
    if (!recompute) throw new Error('manifests: no job is called aggregate');
    const differences = new MetricFilter(this, 'Differences', {
      logGroup: recompute.logGroup,
      filterPattern: FilterPattern.stringValue(DIFFERENCE.field, '=', DIFFERENCE.value),
      metricNamespace: 'Stations',
      metricName: 'SummaryDifferences',
    });
    this.raise(
      'summary-differences',
      'The nightly recompute found a summary that its records do not bear out',
      differences.metric({ ...FIVE_MINUTES, statistic: 'sum' }),
      1,
    );
  }

  private raise(name: string, alarmDescription: string, metric: IMetric, threshold: number): void {
    const alarm = new Alarm(this, name, {
      alarmDescription,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}

const FIVE_MINUTES = { period: Duration.minutes(5) } as const;
