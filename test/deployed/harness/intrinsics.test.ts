import { expect, test } from 'vitest';
import type { RawTemplate } from './assembly.ts';
import { resolve } from './intrinsics.ts';
import { openTemplate } from './template.ts';

const references = { ref: (id: string) => `<${id}>`, attribute: (id: string, name: string) => `<${id}'s ${name}>` };

test.each([
  [{ Ref: 'A' }, '<A>'],
  [{ 'Fn::GetAtt': ['A', 'Arn'] }, "<A's Arn>"],
  [{ 'Fn::GetAtt': 'A.Endpoint.Port' }, "<A's Endpoint.Port>"],
  [{ 'Fn::Join': ['/', [{ Ref: 'A' }, 'x', { 'Fn::Join': ['', ['y', 'z']] }]] }, '<A>/x/yz'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation's own placeholders
  [{ 'Fn::Sub': '${A}-${A.Arn}-${!Literal}' }, "<A>-<A's Arn>-${Literal}"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation's own placeholders
  [{ 'Fn::Sub': ['${v}:${A}', { v: { Ref: 'B' } }] }, '<B>:<A>'],
  [{ 'Fn::Select': ['1', { 'Fn::Split': [':', 'a:b:c'] }] }, 'b'],
  [{ keep: [1, { Ref: 'AWS::NoValue' }, null], drop: { Ref: 'AWS::NoValue' } }, { keep: [1, null] }],
  [
    { Ref: 'A', other: 1 },
    { Ref: 'A', other: 1 },
  ],
])('%j is %j', (value, expected) => {
  expect(resolve(value, references)).toEqual(expected);
});

test('a function that is not known is an error, not a value', () => {
  expect(() => resolve({ x: { 'Fn::If': ['C', 1, 2] } }, references)).toThrow('No way to resolve Fn::If yet');
});

const open = (Resources: RawTemplate['Resources']) => openTemplate({ stackName: 'Stack', template: { Resources } });

test('resources are named as the template names them, or after their stack', () => {
  const template = open({
    Given: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::Join': ['-', ['articles', { Ref: 'AWS::AccountId' }]] } } },
    Unnamed: { Type: 'AWS::S3::Bucket' },
    Table: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { Note: { Ref: 'Given' } } },
  });
  expect(template.resources('AWS::S3::Bucket').map(({ name }) => name)).toEqual(['articles-000000000000', 'stack-unnamed']);
  expect(template.byArn('arn:aws:dynamodb:us-east-1:000000000000:table/Stack-Table').properties.Note).toBe('articles-000000000000');
});

test.each([
  ['a kind of resource that is not known', { A: { Type: 'AWS::SNS::Topic' } }, /A is an AWS::SNS::Topic: say in .*kinds\.ts/],
  [
    'an attribute that is not known',
    { A: { Type: 'AWS::SQS::Queue', Properties: { X: { 'Fn::GetAtt': ['A', 'Colour'] } } } },
    /Colour of A/,
  ],
  ['a reference to nothing', { A: { Type: 'AWS::SQS::Queue', Properties: { X: { Ref: 'B' } } } }, /refers to B, which it has not/],
])('%s is an error', (_, resources, message) => {
  expect(() => open(resources)).toThrow(message);
});
