import { expect, it } from 'vitest';
import { timeLeft, withDeadline } from '#store/deadline.ts';

it('counts down within a request and everything that it starts, and not outside', async () => {
  expect(timeLeft()).toBe(Number.POSITIVE_INFINITY);
  const [one, other] = await Promise.all([
    withDeadline(50, async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return timeLeft();
    }),
    withDeadline(1000, async () => timeLeft()),
  ]);
  expect(one).toBe(0);
  expect(other).toBeGreaterThan(900);
  expect(other).toBeLessThanOrEqual(1000);
});
