/// Letters into a folder.
@NullMarked
package vn.ocop.registration.notice.folder;

import org.jspecify.annotations.NullMarked;
