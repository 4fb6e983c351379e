// The contract: what a backend does, whichever adapter it is.
import { describeAnswers } from './answers-contract';
import { describeDeleting } from './deleting-contract';
import { describeEditing } from './editing-contract';
import { describeLimits } from './limits-contract';
import { arrangeMeetings } from './meeting';
import { describeFinding } from './finding-contract';
import { describeModerating } from './moderating-contract';
import { describeModerators } from './moderators-contract';
import { describeOwnData } from './own-data-contract';
import { describePosting } from './posting-contract';
import { describeReading } from './reading-contract';
import { describeRespecting } from './respecting-contract';
import { describeSession } from './session-contract';
import type { World } from './world';

export function describeBackend(adapter: string, makeWorld: () => Promise<World>): void {
  const meet = arrangeMeetings(makeWorld);
  describePosting(adapter, meet);
  describeReading(adapter, meet);
  describeFinding(adapter, meet);
  describeAnswers(adapter, meet);
  describeModerating(adapter, meet);
  describeModerators(adapter, meet);
  describeEditing(adapter, meet);
  describeDeleting(adapter, meet);
  describeRespecting(adapter, meet);
  describeLimits(adapter, meet);
  describeOwnData(adapter, meet);
  describeSession(adapter, meet);
}
