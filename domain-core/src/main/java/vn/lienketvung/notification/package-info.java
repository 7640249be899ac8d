/**
 * What people are told without looking for it: notices in the portal, and mails through an outbox that is
 * written in the transaction of the change they tell of. Other contexts say whom and what; how each person
 * wants to hear it is kept here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notices and mail",
        allowedDependencies = {"shared", "identity", "organisation"})
package vn.lienketvung.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
