"""Files.

Generated from spec/ and templates/ by `altcraft-gen build`; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.calls.operation import Operation
from .._core.calls.options import Extra, Options
from .._core.common.lazy import LazyModule
from .._core.resource import AsyncResource, Resource
from ..types import files as _types

if TYPE_CHECKING:
    from .._core.downloads import downloads as _downloads
else:
    _downloads = LazyModule("_core.downloads.downloads")

_UPLOAD = Operation(
    name="files.upload",
    method="POST",
    path="/api/v1.1/file_upload",
    effect="modify",
    idempotent=False,
    payload="data",
    required=("header", "data"),
)
_DOWNLOAD = Operation(
    name="files.download",
    method="GET",
    path="/api/download/{+path}",
    effect="read",
    idempotent=True,
    encoding="none",
    answer="file",
    places={"path": "path"},
    required=("path",),
    dedup="unknown",
)


class Files(Resource):
    """Files that are uploaded, or made by export tasks."""

    def upload(
        self,
        *,
        header: str,
        data: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.FilesUploadResult:
        """Upload a file and get its identifier.

        The file travels inside the JSON body as a base64 data URI, not as multipart. Other calls
        take the identifier.

        Args:
            header: (string) File name.
            data: (string) The file as a data URI: `data:<media type>;base64,<content>`. Format:
                `data-uri`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the uploaded file.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.files.upload(header="US.csv", data="data:text/csv;base64,SEVMTE8K")

        Not seen: No size limit and no list of allowed types was seen.

        Documentation: https://guides.altcraft.com/developer-guide/miscellaneous/2195777
        """
        return self._call(
            _UPLOAD,
            {
                "header": header,
                "data": data,
            },
            extra,
            options,
            _types.FilesUploadResult,
        )

    def download(
        self,
        *,
        path: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _downloads.Download:
        """Download a file that an export made.

        The links are in the answer of `tasks.get_status`: relative to the host in `urls` of an
        export of profiles, and relative to `/api/download/` in `hashed_file` of an export of a
        suppression list.

        Args:
            path: (string) What follows `/api/download/` in the link; its slashes are sent as they
                are. Format: `path`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The file, ready to be saved or read in pieces.

        Raises:
            InvalidRequestError: A value does not fit into the path; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.files.download(
                path="data/4cf435e8-9921-4666-a39e-03ecbf57527e/1_database_export.csv",
            )

        Note: Links come in three shapes: `/api/download/<id>/<file>`,
        `/api/download/data/<id>/<file>` and `/api/download/suppress/<id>/<file>`.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: The exact text on the authorization header.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/3115796
        """
        return self._download(
            _DOWNLOAD,
            {
                "path": path,
            },
            extra,
            options,
        )


class AsyncFiles(AsyncResource):
    """Files that are uploaded, or made by export tasks."""

    async def upload(
        self,
        *,
        header: str,
        data: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _types.FilesUploadResult:
        """Upload a file and get its identifier.

        The file travels inside the JSON body as a base64 data URI, not as multipart. Other calls
        take the identifier.

        Args:
            header: (string) File name.
            data: (string) The file as a data URI: `data:<media type>;base64,<content>`. Format:
                `data-uri`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The answer: the uploaded file.

        Raises:
            AltcraftError: The call failed; see its subclasses.

        Example:
            await client.files.upload(header="US.csv", data="data:text/csv;base64,SEVMTE8K")

        Not seen: No size limit and no list of allowed types was seen.

        Documentation: https://guides.altcraft.com/developer-guide/miscellaneous/2195777
        """
        return await self._call(
            _UPLOAD,
            {
                "header": header,
                "data": data,
            },
            extra,
            options,
            _types.FilesUploadResult,
        )

    def download(
        self,
        *,
        path: str,
        extra: Extra | None = None,
        options: Options | None = None,
    ) -> _downloads.AsyncDownload:
        """Download a file that an export made.

        The links are in the answer of `tasks.get_status`: relative to the host in `urls` of an
        export of profiles, and relative to `/api/download/` in `hashed_file` of an export of a
        suppression list.

        Args:
            path: (string) What follows `/api/download/` in the link; its slashes are sent as they
                are. Format: `path`.
            extra: Parameters that this method does not know, by their API names.
            options: Timeout, retries and headers of this call.

        Returns:
            The file, ready to be saved or read in pieces.

        Raises:
            InvalidRequestError: A value does not fit into the path; nothing was sent.
            AltcraftError: The call failed; see its subclasses.

        Example:
            client.files.download(
                path="data/4cf435e8-9921-4666-a39e-03ecbf57527e/1_database_export.csv",
            )

        Note: Links come in three shapes: `/api/download/<id>/<file>`,
        `/api/download/data/<id>/<file>` and `/api/download/suppress/<id>/<file>`.

        The documentation of the parameters was only seen in part. The documentation of the answer
        was not seen. Not seen: The exact text on the authorization header.

        Documentation: https://guides.altcraft.com/en/developer-guide/profiles/3115796
        """
        return self._download(
            _DOWNLOAD,
            {
                "path": path,
            },
            extra,
            options,
        )


RESOURCE = Files
ASYNC_RESOURCE = AsyncFiles
