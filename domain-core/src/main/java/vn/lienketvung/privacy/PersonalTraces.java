package vn.lienketvung.privacy;

import vn.lienketvung.identity.AccountId;

/** What is held of somebody beside the account, in the tables of every context. */
public interface PersonalTraces {

    /**
     * Everything that the register of personal data has end on request: notices, mails, saved views, unfinished input, second
     * factors, links; the names of posts left are replaced.
     *
     * @param pseudonym what stands for a name where a row has to stay
     */
    void erase(AccountId account, String pseudonym);
}
