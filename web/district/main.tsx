import { startPage } from '../parts/page/start-page.tsx';
import { App } from './app.tsx';

void startPage(() => <App />);
