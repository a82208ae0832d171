/** The product's mark, drawn in the page: one request less than the same picture as a file (`public/mark.svg`, the tab's icon). */
export const Mark = () => (
  <svg class="masthead-mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="6.5" fill="#e8731a" />
    <g fill="#fff">
      <circle cx="11" cy="7.8" r="2.8" />
      <circle cx="21" cy="7.8" r="2.8" />
      <path d="M16 27.2 7 18.4a4.3 4.3 0 0 1 0-6 4.2 4.2 0 0 1 6 0l3 3 3-3a4.2 4.2 0 0 1 6 0 4.3 4.3 0 0 1 0 6z" />
    </g>
    <path
      d="m16 15.4-4.3 4.3M16 15.4l4.3 4.3"
      fill="none"
      stroke="#e8731a"
      stroke-width="1.5"
      stroke-linecap="round"
    />
  </svg>
);
