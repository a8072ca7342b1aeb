package shop.petunia.crm;

import shop.petunia.clients.ClientChange;
import shop.petunia.clients.ClientErasure;
import shop.petunia.staff.AuditLog;
import shop.petunia.storage.Transaction;

/** Of whoever is anonymised the audit log keeps the card's number and what was done. */
public final class AuditOfClients implements ClientErasure {
    private final AuditLog log;

    public AuditOfClients(AuditLog log) {
        this.log = log;
    }

    @Override
    public void erase(Transaction transaction, long clientId) {
        log.forget(transaction, ClientChange.CLIENT, clientId);
    }
}
