import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ScheduleManifest } from '../manifests.ts';

/**
 * Calls a job by the city's clock, to the minute. The role may call this one job and, when it cannot, put the call
 * into the queue of failures: no other.
 */
export class JobSchedule extends Construct {
  constructor(scope: Construct, manifest: ScheduleManifest, job: IFunction, failures: IQueue) {
    super(scope, manifest.name);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [job.functionArn] }),
    );
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [failures.queueArn] }));
    const schedule = new CfnSchedule(this, 'Schedule', {
      description: manifest.purpose,
      scheduleExpression: `cron(${manifest.cron})`,
      scheduleExpressionTimezone: manifest.timeZone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: job.functionArn,
        roleArn: role.roleArn,
        deadLetterConfig: { arn: failures.queueArn },
        retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 300 },
      },
    });
    // A schedule that is made before its role's policy fails its first calls.
    schedule.node.addDependency(role);
  }
}
