// Generated from openapi/meetings.yaml by `pnpm regen`. Do not edit.

export type $Read<T> = {
    readonly $read: T;
};
export type $Write<T> = {
    readonly $write: T;
};
export type Readable<T> = T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<any> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;
} & {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: never;
} : T;
export interface paths {
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch all meetings for an App
         * @description Returns all meetings for the given App ID.
         */
        get: operations["get_all_meetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AudioConfig
         * @description Object containing configuration regarding the audio that is being recorded.
         */
        AudioConfig: {
            /**
             * @description Audio signal pathway within an audio file that carries a specific sound source.
             * @default stereo
             * @enum {string}
             */
            channel?: "mono" | "stereo";
            /**
             * @description Codec using which the recording will be encoded. If VP8/VP9 is selected for videoConfig, changing audioConfig is not allowed. In this case, the codec in the audioConfig is automatically set to vorbis.
             * @default AAC
             * @enum {string}
             */
            codec?: "MP3" | "AAC";
            /**
             * @description Controls whether to export audio file seperately
             * @default true
             */
            export_file?: boolean;
        };
        EnvelopeError: {
            code: number;
            message: string;
            documentation_url?: string;
            error_chain?: {
                code?: number;
                message?: string;
            }[];
            source?: {
                pointer?: string;
            };
        };
        /** @description The error bodies that the API is known to answer with; parse errors, then error, then message. */
        ErrorBody: components["schemas"]["ErrorEnvelope"] | components["schemas"]["GenericErrorResponse"] | components["schemas"]["MessageBody"];
        /** @description Answered by the API gateway on authentication, routing and rate limits. */
        ErrorEnvelope: {
            errors: components["schemas"]["EnvelopeError"][];
            /** @constant */
            success: false;
            messages?: unknown[];
            result?: unknown;
        };
        ErrorResponse: {
            /** @description The HTTP status. */
            code: number;
            message: string;
        };
        /** @description Answered by the RealtimeKit service. */
        GenericErrorResponse: {
            error: components["schemas"]["ErrorResponse"];
            /** @constant */
            success: false;
        };
        /** LivestreamingConfig */
        LivestreamingConfig: {
            /**
             * Format: uri
             * @description RTMP URL to stream to
             * @example rtmp://a.rtmp.youtube.com/live2
             */
            rtmp_url?: string;
        };
        Meeting: {
            /**
             * Format: date-time
             * @description Timestamp the object was created at. The time is returned in ISO format.
             */
            created_at: $Read<string>;
            /**
             * Format: uuid
             * @description ID of the meeting.
             */
            id: $Read<string>;
            /**
             * Format: date-time
             * @description Timestamp the object was updated at. The time is returned in ISO format.
             */
            updated_at: $Read<string>;
            /** @description Specifies if the meeting should start getting livestreamed on start. */
            live_stream_on_start?: boolean;
            /** @description Specifies if Chat within a meeting should persist for a week. */
            persist_chat?: boolean;
            /** @description Specifies if the meeting should start getting recorded as soon as someone joins the meeting. */
            record_on_start?: boolean;
            recording_config?: components["schemas"]["RecordingConfig"];
            /**
             * @description Time in seconds, for which a session remains active, after the last participant has left the meeting.
             * @default 60
             */
            session_keep_alive_time_in_secs?: number;
            /**
             * @description Whether the meeting is `ACTIVE` or `INACTIVE`. Users will not be able to join an `INACTIVE` meeting.
             * @enum {string}
             */
            status?: "ACTIVE" | "INACTIVE";
            /** @description Automatically generate summary of meetings using transcripts. Requires Transcriptions to be enabled, and can be retrieved via Webhooks or summary API. */
            summarize_on_end?: boolean;
            /** @description Title of the meeting. */
            title?: string;
            /** @description Automatically generate transcripts when the meeting ends. */
            transcribe_on_end?: boolean;
        };
        /** @description A bare message, as sibling operations document it for 401. */
        MessageBody: {
            message: string;
        };
        /** PagingResponse */
        PagingResponse: {
            paging: {
                /** @description Position of the last item of this page, inclusive. */
                end_offset: number;
                /** @description Position of the first item of this page, counted from 1. May exceed end_offset on an empty page. */
                start_offset: number;
                /** @description Number of items that match the filters, over all pages. */
                total_count: number;
            };
            /** @example true */
            success: boolean;
        };
        /**
         * RecordingConfig
         * @description Recording Configurations to be used for this meeting. This level of configs takes higher preference over App level configs on the RealtimeKit developer portal.
         */
        RecordingConfig: {
            audio_config?: components["schemas"]["AudioConfig"];
            /** @description Adds a prefix to the beginning of the file name of the recording. */
            file_name_prefix?: string;
            live_streaming_config?: components["schemas"]["LivestreamingConfig"];
            /** @description Specifies the maximum duration for recording in seconds, ranging from a minimum of 60 seconds to a maximum of 24 hours. */
            max_seconds?: number;
            realtimekit_bucket_config?: components["schemas"]["realtimekitBucketConfig"];
            storage_config?: components["schemas"]["StorageConfig"];
            video_config?: components["schemas"]["VideoConfig"];
        };
        /** StorageConfig */
        StorageConfig: {
            /**
             * @description Access key of the storage medium. Access key is not required for the `gcs` storage media type.
             *
             *     Note that this field is not readable by clients, only writeable.
             */
            access_key?: $Write<string>;
            /**
             * @description Authentication method used for "sftp" type storage medium
             * @enum {string}
             */
            auth_method?: "KEY" | "PASSWORD";
            /** @description Name of the storage medium's bucket. */
            bucket?: string;
            /** @description SSH destination server host for SFTP type storage medium */
            host?: string;
            /** @description SSH destination server password for SFTP type storage medium when auth_method is "PASSWORD". If auth_method is "KEY", this specifies the password for the ssh private key. */
            password?: $Write<string>;
            /** @description Path relative to the bucket root at which the recording will be placed. */
            path?: string;
            /** @description SSH destination server port for SFTP type storage medium */
            port?: number;
            /** @description Private key used to login to destination SSH server for SFTP type storage medium, when auth_method used is "KEY" */
            private_key?: $Write<string>;
            /**
             * @description Region of the storage medium.
             * @example us-east-1
             */
            region?: string;
            /** @description Secret key of the storage medium. Similar to `access_key`, it is only writeable by clients, not readable. */
            secret?: $Write<string>;
            /**
             * @description Type of storage media.
             * @enum {string}
             */
            type?: "aws" | "azure" | "digitalocean" | "gcs" | "sftp";
            /** @description SSH destination server username for SFTP type storage medium */
            username?: string;
        } | null;
        /** VideoConfig */
        VideoConfig: {
            /**
             * @description Codec using which the recording will be encoded.
             * @default H264
             * @enum {string}
             */
            codec?: "H264" | "VP8";
            /**
             * @description Controls whether to export video file seperately
             * @default true
             */
            export_file?: boolean;
            /**
             * @description Height of the recording video in pixels
             * @default 720
             * @example 720
             */
            height?: number;
            /** @description Watermark to be added to the recording */
            watermark?: {
                /**
                 * @description Position of the watermark
                 * @default left top
                 * @enum {string}
                 */
                position?: "left top" | "right top" | "left bottom" | "right bottom";
                /** @description Size of the watermark */
                size?: {
                    /** @description Height of the watermark in px */
                    height?: number;
                    /** @description Width of the watermark in px */
                    width?: number;
                };
                /**
                 * Format: uri
                 * @description URL of the watermark image
                 */
                url?: string;
            };
            /**
             * @description Width of the recording video in pixels
             * @default 1280
             * @example 1280
             */
            width?: number;
        };
        /**
         * @description The account identifier tag.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        account_identifier: string;
        /** @description The app identifier tag. */
        app_id: string;
        realtimekitBucketConfig: {
            /** @description Controls whether recordings are uploaded to RealtimeKit's bucket. If set to false, `download_url`, `audio_download_url`, `download_url_expiry` won't be generated for a recording. */
            enabled: boolean;
        };
    };
    responses: {
        /** @description A parameter or the Authorization header is malformed. */
        BadRequest: {
            headers: {
                Ratelimit: components["headers"]["Ratelimit"];
                "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                "cf-ray": components["headers"]["cf-ray"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Cloudflare's edge answers for a service that does not; often not JSON. */
        EdgeError: {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/html": string;
                "text/plain": string;
            };
        };
        /** @description The token lacks the permission, belongs to another account, or the account may not use RealtimeKit. */
        Forbidden: {
            headers: {
                Ratelimit: components["headers"]["Ratelimit"];
                "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                "cf-ray": components["headers"]["cf-ray"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description One page of meetings. */
        GetAllMeetings: {
            headers: {
                Ratelimit: components["headers"]["Ratelimit"];
                "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                "cf-ray": components["headers"]["cf-ray"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PagingResponse"] & {
                    data: components["schemas"]["Meeting"][];
                };
            };
        };
        /** @description The service failed. */
        InternalServerError: {
            headers: {
                Ratelimit: components["headers"]["Ratelimit"];
                "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                "cf-ray": components["headers"]["cf-ray"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No such account, app or route. */
        NotFound: {
            headers: {
                Ratelimit: components["headers"]["Ratelimit"];
                "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                "cf-ray": components["headers"]["cf-ray"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Any other refusal of the request. */
        Refused: {
            headers: {
                Ratelimit: components["headers"]["Ratelimit"];
                "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                "cf-ray": components["headers"]["cf-ray"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The rate limit is used up. */
        TooManyRequests: {
            headers: {
                Ratelimit: components["headers"]["Ratelimit"];
                "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "cf-ray": components["headers"]["cf-ray"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is not valid. */
        Unauthorized: {
            headers: {
                Ratelimit: components["headers"]["Ratelimit"];
                "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                "cf-ray": components["headers"]["cf-ray"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The end time range for which you want to retrieve the meetings. The time must be specified in ISO format.
         * @example 2026-12-31T23:59:59Z
         */
        endTime: string;
        /**
         * @description The page number from which you want your page search results to be displayed.
         * @example 1
         */
        pageNo: number;
        /**
         * @description Number of results per page
         * @example 100
         */
        perPage: number;
        /**
         * @description The search query string. You can search using the meeting ID or title.
         * @example weekly
         */
        search: string;
        /**
         * @description The start time range for which you want to retrieve the meetings. The time must be specified in ISO format.
         * @example 2026-01-01T00:00:00Z
         */
        startTime: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests remaining (r) in the current window and seconds until it resets (t), as a structured list.
         * @example "default";r=50;t=30
         */
        Ratelimit: string;
        /**
         * @description Quota (q) and window in seconds (w) of each rate limit, as a structured list.
         * @example "default";q=1200;w=300
         */
        "Ratelimit-Policy": string;
        /**
         * @description Seconds to wait before the next request, or an HTTP date. Not always present.
         * @example 30
         */
        "Retry-After": string;
        /**
         * @description Identifies the request; the value to quote to Cloudflare's support.
         * @example 86610873f8d987a9-IAD
         */
        "cf-ray": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_all_meetings: {
        parameters: {
            query?: {
                /**
                 * @description The page number from which you want your page search results to be displayed.
                 * @example 1
                 */
                page_no?: components["parameters"]["pageNo"];
                /**
                 * @description Number of results per page
                 * @example 100
                 */
                per_page?: components["parameters"]["perPage"];
                /**
                 * @description The start time range for which you want to retrieve the meetings. The time must be specified in ISO format.
                 * @example 2026-01-01T00:00:00Z
                 */
                start_time?: components["parameters"]["startTime"];
                /**
                 * @description The end time range for which you want to retrieve the meetings. The time must be specified in ISO format.
                 * @example 2026-12-31T23:59:59Z
                 */
                end_time?: components["parameters"]["endTime"];
                /**
                 * @description The search query string. You can search using the meeting ID or title.
                 * @example weekly
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description Filter meetings by status.
                 * @example ACTIVE
                 */
                status?: "ACTIVE" | "INACTIVE";
            };
            header?: never;
            path: {
                /** @description The account identifier tag. */
                account_id: components["schemas"]["account_identifier"];
                /**
                 * @description The app identifier tag.
                 * @example 14a396e7-ca44-4937-bf1f-050a69118543
                 */
                app_id: components["schemas"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetAllMeetings"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["EdgeError"];
        };
    };
}
