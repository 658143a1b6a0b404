/** The only channel between a window and the main process. */
export const channel = 'desk:invoke'
