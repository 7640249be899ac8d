/**
 * What became of a score: the decision of the province or the ministry, the certificate with its public code, its expiry and
 * revocation.
 */
@NullMarked
@ApplicationModule(
        displayName = "OCOP certificates",
        allowedDependencies = {
            "shared",
            "geography",
            "organisation",
            "identity",
            "evidence",
            "establishment",
            "ocop",
            "product",
            "dossier",
            "council",
            "notification",
            "task"
        })
package vn.lienketvung.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
