import { SMTPServer } from 'smtp-server';
import { simpleParser, type ParsedMail } from 'mailparser';

/** A real SMTP server that keeps what it is given, read as a mail program would. */
export class Postbox {
  readonly mails: ParsedMail[] = [];
  private readonly server: SMTPServer;
  private waiting: (() => void)[] = [];

  private constructor() {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onData: (stream, _session, done) => {
        simpleParser(stream).then(mail => {
          this.mails.push(mail);
          this.waiting.splice(0).forEach(wake => wake());
          done();
        }, done);
      },
    });
  }

  static async open(): Promise<Postbox> {
    const postbox = new Postbox();
    await new Promise<void>(resolve => postbox.server.listen(0, '127.0.0.1', resolve));
    return postbox;
  }

  /** The address for `BARAZA_SMTP_URL`. */
  get url(): string {
    const address = this.server.server.address();
    if (address === null || typeof address === 'string') throw new Error('the postbox is closed');
    return `smtp://127.0.0.1:${address.port}`;
  }

  /** Every mail to an address, in the order of arrival. */
  to(address: string): ParsedMail[] {
    return this.mails.filter(mail => recipients(mail).includes(address));
  }

  /** The `nth` mail to an address (from 1), as soon as it has come. */
  async mail(address: string, nth = 1, patience = 20_000): Promise<ParsedMail> {
    const end = Date.now() + patience;
    for (;;) {
      const mail = this.to(address)[nth - 1];
      if (mail) return mail;
      const left = end - Date.now();
      if (left <= 0) throw new Error(`mail ${nth} to ${address} has not come; there are ${this.mails.length} mails`);
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, left);
        this.waiting.push(() => { clearTimeout(timer); resolve(); });
      });
    }
  }

  async close(): Promise<void> {
    await new Promise<void>(resolve => this.server.close(resolve));
  }
}

function recipients(mail: ParsedMail): string[] {
  return [mail.to ?? []].flat().flatMap(to => to.value).map(to => to.address ?? '');
}

/** The first address in a mail's text that holds `part`. */
export function linkIn(mail: ParsedMail, part: string): string {
  const link = (mail.text ?? '').split(/[\s<>]+/).find(word => word.startsWith('http') && word.includes(part));
  if (!link) throw new Error(`no link with ${part} in: ${mail.text}`);
  return link;
}
