import { startPage } from '../parts/page/start-page.tsx';
import { SignedIn } from './signed-in.tsx';

void startPage(() => <SignedIn />);
