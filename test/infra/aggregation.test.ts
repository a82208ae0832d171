import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { JOBS, SCHEDULES, STREAMS } from '../../infra/manifests.ts';
import { functionOf, resources, statementsOfRole, synthesised, theOne } from './synthesised.ts';

const { service } = synthesised({ alarmEmail: 'duty@example.cn' });
const queues = resources(service, 'AWS::SQS::Queue');
const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const queue = (name: string) => arn(theOne(service, 'AWS::SQS::Queue', `Aggregation${name}`).id);

describe('the schedules', () => {
  const schedules = resources(service, 'AWS::Scheduler::Schedule').map(({ Properties }) => Properties);

  it('are those of the manifests, by the clock of the city and to the minute', () => {
    const seen = schedules.map((one) => ({
      expression: one.ScheduleExpression,
      timeZone: one.ScheduleExpressionTimezone,
      window: one.FlexibleTimeWindow,
      job: (one.Target as { Arn: unknown }).Arn,
    }));
    expect(seen).toHaveLength(SCHEDULES.length);
    for (const { cron, job } of SCHEDULES) {
      expect(seen).toContainEqual({
        expression: `cron(${cron})`,
        timeZone: 'Asia/Shanghai',
        window: { Mode: 'OFF' },
        job: arn(functionOf(service, job).id),
      });
    }
  });

  it('may call their own job only', () => {
    for (const { Target } of schedules) {
      const { Arn, RoleArn } = Target as { Arn: unknown; RoleArn: { 'Fn::GetAtt': [string, string] } };
      expect(statementsOfRole(service, RoleArn['Fn::GetAtt'][0])).toEqual([
        { Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: Arn },
        { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: queue('ScheduleFailures') },
      ]);
    }
  });

  it('leave a call that failed in the queue, whether it was not made or not carried out', () => {
    for (const { Target } of schedules) {
      expect(Target).toMatchObject({ DeadLetterConfig: { Arn: queue('ScheduleFailures') } });
    }
    const jobs = new Set(SCHEDULES.map(({ job }) => functionOf(service, job).id));
    const destinations = resources(service, 'AWS::Lambda::EventInvokeConfig').map(
      ({ Properties }) => Properties,
    );
    expect(new Set(destinations.map(({ FunctionName }) => (FunctionName as { Ref: string }).Ref))).toEqual(
      jobs,
    );
    for (const one of destinations) {
      expect(one.DestinationConfig).toEqual({ OnFailure: { Destination: queue('ScheduleFailures') } });
    }
  });
});

describe('the streams', () => {
  const mappings = resources(service, 'AWS::Lambda::EventSourceMapping').map(({ Properties }) => Properties);

  it('wake the jobs of the manifests, and at most two read a shard', () => {
    expect(mappings.map(({ FunctionName }) => FunctionName)).toEqual(
      STREAMS.map(({ job }) => ({ Ref: functionOf(service, job).id })),
    );
    expect(mappings.length).toBeLessThanOrEqual(2);
  });

  it.each(STREAMS)('to $job pass only keys that begin $keyPrefix', (stream) => {
    const filters = mappings.map(
      ({ FilterCriteria }) => (FilterCriteria as { Filters: { Pattern: string }[] }).Filters,
    );
    expect(filters[STREAMS.indexOf(stream)]?.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
      { dynamodb: { Keys: { pk: { S: [{ prefix: stream.keyPrefix }] } } } },
    ]);
  });

  it.each(STREAMS)('to $job set aside what fails without holding up the rest', (stream) => {
    expect(mappings[STREAMS.indexOf(stream)]).toMatchObject({
      BatchSize: stream.batchSize,
      MaximumBatchingWindowInSeconds: stream.windowSeconds,
      StartingPosition: 'TRIM_HORIZON',
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 5,
      DestinationConfig: { OnFailure: { Destination: queue('StreamFailures') } },
    });
  });
});

describe('the queues of failures', () => {
  it('are encrypted and keep what they hold for two weeks', () => {
    expect(queues).toHaveLength(2);
    for (const { Properties } of queues) {
      expect(Properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 1_209_600 });
    }
  });
});

describe('the alarms', () => {
  const alarms = resources(service, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);

  it('watch failures, throttles, defects, lag, queues, silence, and what jobs report', () => {
    expect(new Set(alarms.map(({ MetricName }) => MetricName))).toEqual(
      new Set([
        'Errors',
        'Throttles',
        '5xx',
        'IteratorAge',
        'Invocations',
        'ApproximateNumberOfMessagesVisible',
        'summary-differences',
        'nobody-to-remind',
        ...JOBS.map(({ name }) => `${name}-reports`),
      ]),
    );
  });

  it.each(SCHEDULES)('are raised where nobody called $job for $quietMinutes minutes', (schedule) => {
    const silence = alarms.find(({ AlarmDescription }) =>
      String(AlarmDescription).startsWith(`${schedule.job} was not called`),
    );
    expect(silence).toMatchObject({
      Period: schedule.quietMinutes * 60,
      Threshold: 0,
      ComparisonOperator: 'LessThanOrEqualToThreshold',
      TreatMissingData: 'breaching',
    });
  });

  it('all speak on one topic, to which the address of the settings listens', () => {
    const topic = theOne(service, 'AWS::SNS::Topic');
    for (const { AlarmActions } of alarms) expect(AlarmActions).toEqual([{ Ref: topic.id }]);
    service.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'duty@example.cn',
    });
  });

  it('hear of a difference in the words in which the recompute writes it', () => {
    const filter = theOne(service, 'AWS::Logs::MetricFilter', 'Alarmssummarydifferences');
    const { LogGroup } = functionOf(service, 'aggregate').Properties.LoggingConfig as { LogGroup: unknown };
    expect(filter.Properties.LogGroupName).toEqual(LogGroup);
    const [, words] = /\$\.message = "([^"]+)"/.exec(String(filter.Properties.FilterPattern)) ?? [];
    expect(readFileSync('functions/jobs/aggregating.ts', 'utf8')).toContain(`log.error('${words}'`);
  });
});
