const KB = 1024;

/** 「1.2MB」, 「340KB」: rounded up, so that what is over a limit never reads as the limit. */
export const fileSize = (bytes: number): string =>
  bytes < KB * KB ? `${Math.ceil(bytes / KB)}KB` : `${Math.ceil((bytes * 10) / (KB * KB)) / 10}MB`;
