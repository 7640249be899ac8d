/**
 * Độ tin cậy: how a province and the leaders who answer for it kept their commitments over a period, as a record with a score by
 * published weights. Nobody else sees it before the province has had its say; the reply then stands beside it for good.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reliability",
        allowedDependencies = {
            "shared",
            "calendar",
            "geography",
            "organisation",
            "identity",
            "commitment",
            "analysis",
            "register",
            "notification",
            "task",
            "task :: persistence"
        })
package vn.lienketvung.reliability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
