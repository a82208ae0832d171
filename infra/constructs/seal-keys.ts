import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

/** The keys under which personal fields lie; without them sealed names and numbers are lost, so both outlive the stack. */
export class SealKeys extends Construct {
  /** Envelope key: a data key for each sealed item. */
  readonly envelope: Key;
  /** Keyed hashes of personal fields, equal for equal text; it never rotates, or old hashes would stop matching. */
  readonly hash: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.envelope = new Key(this, 'Envelope', {
      description: 'Seals personal fields of the registry',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.hash = new Key(this, 'Hash', {
      description: 'Keyed hashes of personal fields of the registry',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.hash).acknowledge({
      id: 'AwsSolutions-KMS5',
      reason:
        'An HMAC key cannot rotate by itself, and a new one would no longer match the hashes already kept.',
    });
  }
}
