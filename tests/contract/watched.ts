// A watch that a test can wait on.
import { onTestFinished } from 'vitest';
import type { Unsubscribe, Watcher } from '#backend/backend';
import type { Problem } from '#domain/problem';

export class Watched<T> {
  /** Everything delivered, oldest first. */
  readonly values: T[] = [];
  problem: Problem | null = null;
  readonly stop: Unsubscribe;
  #waiting = new Set<() => void>();

  constructor(watch: (watcher: Watcher<T>) => Unsubscribe) {
    this.stop = watch({
      next: (value) => {
        this.values.push(value);
        this.#tell();
      },
      error: (problem) => {
        this.problem = problem;
        this.#tell();
      },
    });
    onTestFinished(this.stop);
  }

  get last(): T | undefined {
    return this.values.at(-1);
  }

  /** The last value, once there is one for which the condition holds. */
  until(condition: (value: T) => boolean): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const value = this.last;
        if (this.problem) reject(this.problem);
        else if (value !== undefined && condition(value)) resolve(value);
        else return;
        this.#waiting.delete(look);
      };
      this.#waiting.add(look);
      look();
    });
  }

  #tell(): void {
    for (const look of [...this.#waiting]) look();
  }
}
