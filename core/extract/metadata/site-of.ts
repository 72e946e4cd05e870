/** The last labels of a host, near enough the name that was registered: those of `news.example.co.uk` are `example.co.uk`. */
export const siteOf = (host: string): string =>
  host
    .split('.')
    .slice(/\.\w{2,3}\.\w\w$/.test(host) ? -3 : -2)
    .join('.');
