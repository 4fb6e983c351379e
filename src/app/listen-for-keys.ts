// The keys that work as soon as the page is there, before its code has come.
export { listenForQuotationKeys as listenForKeys } from '#features/quotations/quotation-keys';
