// `npm run bench`: what the discussion costs and how fast it is, with what is asked of it.
import { measureAnswerSeen } from './answer-seen';
import { measureFirstPage } from './first-page';
import { onStage } from './stage';

await onStage(async (stage) => {
  const asAsked = [await measureAnswerSeen(stage), await measureFirstPage(stage)];
  if (asAsked.includes(false)) process.exitCode = 1;
});
