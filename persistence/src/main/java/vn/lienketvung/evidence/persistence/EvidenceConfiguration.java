package vn.lienketvung.evidence.persistence;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import vn.lienketvung.evidence.BlobStore;
import vn.lienketvung.evidence.FilingLimits;

/** Where bytes are kept, and how big a file may be. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean
    BlobStore blobStore(@Value("${portal.home:data}") Path home) {
        return new FileSystemBlobStore(home.toAbsolutePath().resolve("files"));
    }

    @Bean
    FilingLimits filingLimits(@Value("${portal.evidence.max-file-size:10MB}") DataSize largest) {
        return new FilingLimits(largest.toBytes());
    }
}
