import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { JOBS, SCHEDULES, STREAMS } from '../manifests.ts';
import { JobSchedule } from './job-schedule.ts';
import { type Deployment, RegistryFunction } from './registry-function.ts';

/**
 * The jobs: on every change of a record by the table's stream, and by the clock of the city. What a job gives up on
 * lies in a queue for two weeks: the position of a stream's batch, or the call of a schedule.
 */
export class Aggregation extends Construct {
  readonly functions: ReadonlyMap<string, RegistryFunction>;
  readonly streamFailures: Queue;
  readonly scheduleFailures: Queue;

  constructor(scope: Construct, id: string, deployment: Deployment) {
    super(scope, id);
    this.functions = new Map(JOBS.map((job) => [job.name, new RegistryFunction(this, job, deployment)]));
    this.streamFailures = failureQueue(this, 'StreamFailures');
    this.scheduleFailures = failureQueue(this, 'ScheduleFailures');
    this.addStreams(deployment);
    this.addSchedules();
  }

  private addStreams({ data }: Deployment): void {
    for (const { table, job, keyPrefix, batchSize, windowSeconds } of STREAMS) {
      const stream = data.table(table).tableStreamArn;
      if (!stream) throw new Error(`streams: ${job} reads table ${table}, whose manifest has no stream`);
      const target = this.job(job);
      target.addToRolePolicy(
        new PolicyStatement({
          actions: [
            'dynamodb:DescribeStream',
            'dynamodb:GetRecords',
            'dynamodb:GetShardIterator',
            'dynamodb:ListStreams',
          ],
          resources: [stream],
        }),
      );
      new EventSourceMapping(this, `${job}-stream`, {
        target,
        eventSourceArn: stream,
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize,
        maxBatchingWindow: Duration.seconds(windowSeconds),
        filters: [
          FilterCriteria.filter({ dynamodb: { Keys: { pk: { S: FilterRule.beginsWith(keyPrefix) } } } }),
        ],
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        // A district that cannot be folded must not hold up the others of its shard: the nightly run sees it again.
        retryAttempts: 5,
        maxRecordAge: Duration.hours(6),
        onFailure: new SqsDlq(this.streamFailures),
      });
    }
  }

  private addSchedules(): void {
    const scheduled = new Set(SCHEDULES.map(({ job }) => job));
    for (const job of scheduled) {
      this.job(job).configureAsyncInvoke({
        retryAttempts: 1,
        maxEventAge: Duration.hours(1),
        onFailure: new SqsDestination(this.scheduleFailures),
      });
    }
    for (const schedule of SCHEDULES) {
      new JobSchedule(this, schedule, this.job(schedule.job), this.scheduleFailures);
    }
  }

  private job(name: string): RegistryFunction {
    const found = this.functions.get(name);
    if (!found) throw new Error(`manifests: no job is called ${name}`);
    return found;
  }
}

function failureQueue(scope: Construct, id: string): Queue {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'It is itself where failures end; an alarm watches that it is empty.',
  });
  return queue;
}
