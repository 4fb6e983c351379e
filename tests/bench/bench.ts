// `npm run bench`: what the discussion costs and how fast it is, with what is asked of it.
import { measureLive } from './live';
import { measureFirstPage } from './first-page';
import { onStage } from './stage';
import { measureStranger } from './stranger';
import { measureTyping } from './typing';

await onStage(async (stage) => {
  const asAsked = [
    await measureTyping(stage),
    await measureLive(stage),
    await measureFirstPage(stage),
    await measureStranger(stage),
  ];
  if (asAsked.includes(false)) process.exitCode = 1;
});
