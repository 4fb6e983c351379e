// A link to another site by its plain address, shortened as browsers shorten it.
import type { ComponentProps } from 'react';
import { ExternalLink } from './external-link';

type AddressLinkProps = Omit<ComponentProps<typeof ExternalLink>, 'children'>;

export function AddressLink(props: AddressLinkProps) {
  return (
    <ExternalLink {...props}>
      <bdi dir="ltr">{props.href.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</bdi>
    </ExternalLink>
  );
}
