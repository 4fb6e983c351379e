// The part of the article that the reader has selected, once the selection has come to rest.
import { useEffect, useState } from 'react';
import { articleOnPage } from './article-on-page';

/** A selection that has not changed for so long is meant, in ms; a press of what is offered comes sooner. */
const REST = 250;

/** Null = nothing of the article is selected. */
export function useChosenRange(): Range | null {
  const [chosen, setChosen] = useState<Range | null>(null);

  useEffect(() => {
    let timer: number | undefined;
    let isDragging = false;

    const look = () => {
      if (!isDragging) setChosen(chosenInArticle());
    };
    const lookSoon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, REST);
    };
    const press = ({ pointerType }: PointerEvent) => {
      isDragging = pointerType === 'mouse';
    };
    const release = () => {
      isDragging = false;
      lookSoon();
    };

    // What was selected before the page came alive counts too.
    lookSoon();
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener('selectionchange', lookSoon, { signal });
    document.addEventListener('pointerdown', press, { signal });
    document.addEventListener('pointerup', release, { signal });
    document.addEventListener('pointercancel', release, { signal });
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
  }, []);

  return chosen;
}

function chosenInArticle(): Range | null {
  const article = articleOnPage();
  const selection = document.getSelection();
  if (!article || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  if (!selected.intersectsNode(article)) return null;
  // Whoever pulls past the article means what is in it.
  const range = selected.cloneRange();
  if (!article.contains(range.startContainer)) range.setStart(article, 0);
  if (!article.contains(range.endContainer)) range.setEnd(article, article.childNodes.length);
  return range.toString().trim() === '' ? null : range;
}
