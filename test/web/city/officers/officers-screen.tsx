import { act, fireEvent, render, screen } from '@testing-library/preact';
import { OfficersPage } from '../../../../web/city/officers/officers-page.tsx';
import { serve } from '../../district/station/server-fixture.ts';
import { LISTED } from './officers-fixture.ts';

type Replies = Parameters<typeof serve>[0];

/** Opens the page on a unit; gives what was asked of the server. */
export async function open(replies: Replies = {}, unit = '330203') {
  const seen = serve({ ...LISTED, ...replies });
  render(<OfficersPage />);
  const choice = await screen.findByRole('combobox', { name: '单位' });
  act(() => {
    fireEvent.change(choice, { target: { value: unit } });
  });
  return seen;
}
/** Presses a button by its name. */
export const press = (name: string | RegExp) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
/** Fills a control by its label. */
export const fill = (label: RegExp, value: string) => {
  const control = screen.getByLabelText(label);
  act(() => {
    if (control instanceof HTMLSelectElement) fireEvent.change(control, { target: { value } });
    else fireEvent.input(control, { target: { value } });
  });
};
