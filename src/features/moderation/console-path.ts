// Where a comment lies, as “Edit path” of the Firebase console takes it.

export function consolePath(slug: string, commentId: string): string {
  return `posts/${slug}/comments/${commentId}`;
}
